// swift-tools-version:5.9
// Redress for Swift. The library is found in the folder that `-Xlinker -L` names.
import PackageDescription

let package = Package(
    name: "Redress",
    products: [.library(name: "Redress", targets: ["Redress"])],
    targets: [
        .systemLibrary(name: "RedressFFI", path: "Sources/RedressFFI/include"),
        .target(name: "Redress", dependencies: ["RedressFFI"], linkerSettings: [.linkedLibrary("redress_uniffi")]),
        .testTarget(name: "RedressTests", dependencies: ["Redress"]),
    ]
)
