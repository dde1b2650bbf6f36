// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func program(_ name: String, _ products: [String], _ targets: [Target.Dependency] = []) -> Target {
    .executableTarget(
        name: name, dependencies: products.map { .product(name: $0, package: "Ebb") } + targets,
        swiftSettings: settings)
}

let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Ebb", path: "..")],
    targets: [
        .target(name: "CBitLoop"),
        .target(name: "CEpollEcho", linkerSettings: [.linkedLibrary("crypto")]),
        program("websocket-bench", ["Network"], ["CEpollEcho"]),
        program("ocpp-bench", ["OCPP"]),
        program("central-bench", ["CentralSystem", "Network"], ["CEpollEcho"]),
        program("session-bench", ["ISO15118", "Network"]),
        program("loop-bench", ["ISO15118"]),
        program("exi-bench", ["EXI", "ISO15118Messages"], ["CBitLoop"]),
        program("allocation-bench", ["PowerPlant"]),
    ]
)
