import Glibc

/// Runs the same search in numpy, if a python3 with numpy is on the path; otherwise says what was recorded.
func reference(_ sizes: [Int]) {
    guard let file = popen("python3 - \(sizes.map(String.init).joined(separator: " ")) 2>/dev/null", "w") else {
        return recorded()
    }
    fputs(program, file)
    fflush(nil)
    if pclose(file) != 0 { recorded() }
}

private func recorded() {
    print("  no python3 with numpy here; recorded on such a machine: 56 to 68 ms for 1000000 sessions")
}

/// Bisection on the level to 1e-10 of the need, each step over the whole columns, best of three.
private let program = """
    import sys, time
    import numpy as np
    figures = []
    for n in map(int, sys.argv[1:]):
        r = np.random.default_rng(7)
        p, x, stay = r.uniform(3e3, 22e3, n), r.uniform(0, 7200, n), r.uniform(300, 900, n)
        able = np.minimum(x, stay)
        k, c = able - stay, np.minimum(able, 15)
        need = 0.6 * (p * c).sum()
        shortest = 1e9
        for _ in range(3):
            t = time.thread_time()
            low, high = (k - c).min(), k.max()
            for _ in range(60):
                z = (low + high) / 2
                s = (p * np.clip(k - z, 0, c)).sum()
                if abs(s - need) <= 1e-10 * need: break
                if s > need: low = z
                else: high = z
            u = p * np.clip(k - z, 0, c) / 15
            shortest = min(shortest, time.thread_time() - t)
        figures.append("%.3f" % (shortest * 1e3))
    print("  numpy           " + " / ".join(figures))
    """
