// Commands on standard input while a station or a car runs: a line each, from a human or a script.
import Glibc

enum StandardInput {
    /// A line in words, its first word the verb.
    struct Line: Sendable {
        var verb: String
        var words: [String]

        init?(_ text: String) {
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let verb = words.first else { return nil }
            self.verb = verb
            self.words = Array(words.dropFirst())
        }
    }

    /// Why a line means nothing, for the human who wrote it.
    struct Refusal: Error, Equatable {
        var text: String

        init(_ text: String) { self.text = text }
    }

    /// Calls `take` with every line, on a thread of its own, until the input ends.
    static func start(_ take: @escaping @Sendable (Line) -> Void) {
        let context = Unmanaged.passRetained(Take(take))
        var thread = pthread_t()
        if pthread_create(&thread, nil, read, context.toOpaque()) == 0 {
            pthread_detach(thread)
        } else {
            context.release()
        }
    }

    private final class Take {
        let run: @Sendable (Line) -> Void
        init(_ run: @escaping @Sendable (Line) -> Void) { self.run = run }
    }

    private static let read: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        guard let context else { return nil }
        let take = Unmanaged<Take>.fromOpaque(context).takeRetainedValue()
        while let text = readLine() {
            if let line = Line(text) { take.run(line) }
        }
        return nil
    }
}
