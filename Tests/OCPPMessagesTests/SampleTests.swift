import JSON
import OCPPMessages
import Testing

/// One message of the schemas with its smallest and its largest sample.
struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let smallest: String
    let largest: String

    static let all: [Sample] = samples.split(separator: "\n").map { line in
        let parts = line.split(separator: "\t").map(String.init)
        return Sample(name: parts[0], smallest: parts[1], largest: parts[2])
    }

    var testDescription: String { name }

    /// Decodes a text as this message and encodes it again.
    func roundTrip(_ text: String) throws -> JSONValue {
        let document = try JSONDocument(parsing: Array(text.utf8))
        var writer = JSONWriter()
        if name.hasSuffix("Request"), let action = Action(rawValue: String(name.dropLast("Request".count))) {
            let request = try AnyRequest(action, document.root)
            #expect(request.action == action)
            try request.encode(to: &writer)
        } else if name.hasSuffix("Response"), let action = Action(rawValue: String(name.dropLast("Response".count))) {
            let response = try AnyResponse(action, document.root)
            #expect(response.action == action)
            try response.encode(to: &writer)
        } else {
            try #require(Action(rawValue: name)?.isSend == true)
            try NotifyPeriodicEventStream(document.root).encode(to: &writer)
        }
        return try JSONValue(parsing: writer.finish())
    }
}

struct SampleTests {
    @Test func `all actions have samples`() {
        #expect(Action.allCases.count == 91)
        #expect(Sample.all.count == 181)
    }

    @Test(arguments: Sample.all) func `a message comes back as it was`(sample: Sample) throws {
        for text in [sample.smallest, sample.largest] {
            #expect(try sample.roundTrip(text).sorted == JSONValue(parsing: text).sorted)
        }
    }

    @Test(arguments: Sample.all) func `a field too many is refused`(sample: Sample) throws {
        var members = try #require(JSONValue(parsing: sample.smallest).members)
        members.append(.init("unheardOf", 1))
        #expect {
            try sample.roundTrip(JSONValue.object(members).text)
        } throws: {
            ($0 as? OCPPSchemaError).map { $0.code == .protocolError && $0.path == "unheardOf" } == true
        }
    }

    @Test(arguments: Sample.all) func `every required field is required, and of its type`(sample: Sample) throws {
        let members = try #require(JSONValue(parsing: sample.smallest).members)
        for index in members.indices {
            var fewer = members
            let name = fewer.remove(at: index).name
            #expect {
                try sample.roundTrip(JSONValue.object(fewer).text)
            } throws: {
                ($0 as? OCPPSchemaError).map { $0.code == .occurrenceConstraintViolation && $0.path == name } == true
            }
        }
        // No field takes null, but what DataTransfer carries.
        for index in try #require(JSONValue(parsing: sample.largest).members).indices
        where !sample.name.hasPrefix("DataT") {
            var members = try #require(JSONValue(parsing: sample.largest).members)
            members[index].value = .null
            let name = members[index].name
            #expect {
                try sample.roundTrip(JSONValue.object(members).text)
            } throws: {
                ($0 as? OCPPSchemaError).map { $0.code == .typeConstraintViolation && $0.path == name } == true
            }
        }
    }
}

extension JSONValue {
    /// With the members of every object in the order of their names.
    fileprivate var sorted: JSONValue {
        switch self {
        case .array(let values): .array(values.map(\.sorted))
        case .object(let members):
            .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
        // A number without fraction is one, however it is written.
        case .number(let value): Int64(exactly: value).map { .integer($0) } ?? self
        default: self
        }
    }
}
