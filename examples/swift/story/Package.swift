// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Story",
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: [
        .executableTarget(
            name: "Story", dependencies: [.product(name: "Redress", package: "swift")], path: ".", sources: ["main.swift"])
    ]
)
