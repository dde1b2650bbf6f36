// One line that is written over again and again on a terminal, and now and then elsewhere.

struct StatusLine {
    let isQuiet: Bool
    private var updates = 0
    private var isOpen = false

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    mutating func update(_ line: String) {
        guard !isQuiet else { return }
        updates += 1
        if Terminal.isInteractive {
            Terminal.write("\r\u{1B}[K" + line)
            isOpen = true
        } else if updates % 5 == 1 {
            Terminal.print(line)
        }
    }

    /// A line that stays; the status goes on below it.
    mutating func print(_ line: String) {
        guard !isQuiet else { return }
        end()
        Terminal.print(line)
    }

    mutating func end() {
        if isOpen { Terminal.write("\r\u{1B}[K") }
        isOpen = false
    }
}
