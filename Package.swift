// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target under Sources, with the rooms it may import.
func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: settings)
}

func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

func tests(_ room: String, _ more: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: room + "Tests", dependencies: [.byName(name: room)] + more, exclude: data, swiftSettings: settings)
}

let package = Package(
    name: "Ebb",
    products: [
        .executable(name: "ebb", targets: ["ebb"]),
        .library(name: "EXI", targets: ["EXI"]),
        .library(name: "ISO15118Messages", targets: ["ISO15118Messages"]),
        .library(name: "ISO15118", targets: ["ISO15118", "ISO15118Messages"]),
        .library(name: "SLAC", targets: ["SLAC", "Quantities"]),
        .library(name: "EbbC", type: .dynamic, targets: ["CInterface"]),
        .library(name: "Network", targets: ["Network", "WebSocket", "Quantities"]),
        .library(name: "PowerPlant", targets: ["PowerPlant", "Quantities"]),
        .library(name: "OCPP", targets: ["OCPP", "OCPPMessages", "JSON", "Quantities"]),
        .library(name: "CentralSystem", targets: ["CentralSystem", "Records", "SQLiteRecords"]),
    ],
    targets: [
        // Libraries of the system.
        library("COpenSSL", pkgConfig: "openssl", apt: "libssl-dev"),
        library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        library("CMicrohttpd", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
        library("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        .target(name: "CLinux"),
        .target(name: "CEbb"),
        .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),

        // Foundations.
        room("Quantities"),
        room("JSON", ["CSimdjson"]),
        room("EXI"),
        room("WebSocket", ["Quantities", "CZlib"]),
        room("Crypto", ["COpenSSL"]),

        // Generated from the schemas.
        room("ISO15118Messages", ["EXI"]),
        room("ISO15118JSON", ["ISO15118Messages", "EXI", "JSON"]),
        room("OCPPMessages", ["JSON", "Quantities"]),

        // Protocols.
        room("ISO15118", ["EXI", "ISO15118Messages", "Quantities"]),
        room("SLAC", ["Quantities"]),
        room("CInterface", ["CEbb", "EXI", "ISO15118", "ISO15118Messages", "Quantities"]),
        room("OCPP", ["OCPPMessages", "JSON", "Quantities"]),
        room("PlugAndCharge", ["Crypto", "EXI", "ISO15118", "ISO15118Messages", "Quantities"]),

        // Roles.
        room("Vehicles", ["Quantities"]),
        room("ChargingStation", ["ISO15118", "ISO15118Messages", "OCPP", "OCPPMessages", "JSON", "Quantities"]),
        room("PowerPlant", ["Quantities"]),
        room("CentralSystem", ["OCPP", "OCPPMessages", "JSON", "PowerPlant", "Records", "Quantities"]),
        room("Records", ["Quantities"]),
        room("SQLiteRecords", ["Records", "Quantities", "CSQLite"]),

        // Reading captures.
        room("Capture", ["ISO15118", "COpenSSL"]),

        // Drivers.
        room("Network", ["Quantities", "WebSocket", "COpenSSL", "CLinux"]),
        room(
            "Simulation",
            [
                "Quantities", "ChargingStation", "CentralSystem", "PowerPlant", "ISO15118", "ISO15118Messages",
                "Vehicles",
                "Records",
            ]),
        room(
            "ControlRoom",
            [
                "CentralSystem", "OCPP", "OCPPMessages", "PowerPlant", "Records", "Quantities", "JSON", "CMicrohttpd",
            ]),

        // Tools.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "EXI", "ISO15118Messages", "ISO15118", "SLAC", "WebSocket", "JSON", "OCPPMessages", "OCPP",
                "Quantities",
            ],
            path: "Fuzz/Targets",
            swiftSettings: settings),
        .executableTarget(name: "SchemaCompiler", dependencies: ["JSON"], swiftSettings: settings),
        .executableTarget(
            name: "ebb",
            dependencies: [
                "Quantities", "JSON", "EXI", "ISO15118Messages", "ISO15118JSON", "ISO15118", "SLAC", "OCPPMessages",
                "OCPP",
                "ChargingStation", "CentralSystem", "PowerPlant", "Records", "SQLiteRecords", "Vehicles", "WebSocket",
                "Network", "Crypto", "PlugAndCharge",
                "Simulation", "ControlRoom", "Capture", "CCurl",
            ],
            swiftSettings: settings),

        // Tests.
        tests("EXI"),
        tests("ISO15118Messages", ["EXI", "ISO15118JSON", "JSON"], data: ["Vectors"]),
        tests("SchemaCompiler"),
        tests("Quantities"),
        tests("ISO15118", ["ISO15118Messages", "EXI", "Quantities"]),
        tests("SLAC", ["Quantities"]),
        tests("CInterface", ["CEbb"]),
        tests("WebSocket", ["Quantities"]),
        tests("Capture", ["ISO15118", "ISO15118Messages"], data: ["Captures"]),
        tests("Network", ["WebSocket", "Quantities", "COpenSSL"]),
        tests("Crypto", ["COpenSSL"]),
        tests(
            "PlugAndCharge", ["Crypto", "EXI", "ISO15118", "ISO15118Messages", "ISO15118JSON", "JSON", "Quantities"]),
        tests(
            "ControlRoom",
            ["CentralSystem", "JSON", "OCPP", "OCPPMessages", "PowerPlant", "Quantities", "Records"]),
        tests(
            "ebb",
            [
                "CentralSystem", "ChargingStation", "ControlRoom", "Crypto", "ISO15118", "ISO15118Messages", "JSON",
                "Network", "OCPPMessages", "PlugAndCharge", "PowerPlant", "Quantities", "WebSocket",
            ]),
        tests(
            "Simulation",
            ["ChargingStation", "ISO15118", "ISO15118Messages", "PowerPlant", "Quantities", "Vehicles"]),
        tests("Vehicles", ["Quantities"]),
        tests("PowerPlant", ["Quantities", "Vehicles"]),
        tests(
            "ChargingStation", ["EXI", "ISO15118", "ISO15118Messages", "JSON", "OCPP", "OCPPMessages", "Quantities"]),
        tests("JSON"),
        tests("OCPPMessages", ["JSON", "Quantities"]),
        tests("OCPP", ["OCPPMessages", "JSON", "Quantities"]),
        tests("Records", ["Quantities"]),
        tests("SQLiteRecords", ["Records", "Quantities", "CSQLite"]),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Fuzz/Tests", swiftSettings: settings),
        tests("CentralSystem", ["OCPP", "OCPPMessages", "JSON", "PowerPlant", "Records", "Quantities"]),
    ]
)
