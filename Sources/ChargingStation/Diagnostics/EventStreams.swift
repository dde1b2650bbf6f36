// OCPP 2.1, N11 to N15: event streams opened, adjusted, filled and closed.

import OCPP
import OCPPMessages
import Quantities

extension Station {
    /// Opens what is not open yet.
    mutating func openStreams(_ turn: inout Turn) {
        guard canCall else { return }
        for stream in monitoring.streams.list where stream.phase == .closed {
            _ = monitoring.streams.update(stream.monitor) { $0.phase = .opening }
            enqueue(
                .openPeriodicEventStream(OpenPeriodicEventStreamRequest(constantStreamData: stream.constants)),
                for: .openStream(stream.monitor), &turn)
        }
    }

    /// The stream of a monitor that was set or replaced.
    mutating func replaceStream(of monitor: VariableMonitor, _ turn: inout Turn) {
        closeStream(ofMonitor: monitor.id, &turn)
        if let parameters = monitor.data.periodicEventStream {
            monitoring.streams.add(EventStream(monitor: monitor.id, parameters))
        }
    }

    mutating func closeStream(ofMonitor id: Int, _ turn: inout Turn) {
        guard let stream = monitoring.streams.remove(id), stream.phase == .open || stream.phase == .opening else {
            return
        }
        enqueue(.closePeriodicEventStream(ClosePeriodicEventStreamRequest(id: id)), for: .closeStream, &turn)
    }

    /// The values of a refused stream become events.
    mutating func streamAnswered(_ answer: OpenPeriodicEventStreamResponse, _ monitor: Int) {
        _ = monitoring.streams.update(monitor) { $0.phase = answer.status == .accepted ? .open : .refused }
    }

    /// [N15] Sends what is due, and asks for a sign of life where too much went out without one.
    mutating func sendStreams(_ turn: inout Turn) {
        guard canCall else { return }
        while let message = monitoring.streams.next(at: turn.now) { tellRPC(.send(message), &turn) }
        if monitoring.streams.isBlocked, !outbox.holds(.heartbeat) {
            enqueue(.heartbeat(HeartbeatRequest()), for: .heartbeat, &turn)
        }
    }

    /// [N12]
    func eventStreams() -> GetPeriodicEventStreamResponse {
        let open = monitoring.streams.list.filter { $0.phase == .open || $0.phase == .opening }.map(\.constants)
        return GetPeriodicEventStreamResponse(constantStreamData: open.isEmpty ? nil : open)
    }

    /// [N14]
    mutating func adjustStream(
        _ request: AdjustPeriodicEventStreamRequest, _ turn: inout Turn
    ) -> AdjustPeriodicEventStreamResponse {
        guard EventStream.takes(request.params) else {
            return AdjustPeriodicEventStreamResponse(
                status: .rejected, statusInfo: StatusInfo(.invalidValue))
        }
        guard monitoring.streams.update(request.id, { $0.parameters = request.params }) else {
            return AdjustPeriodicEventStreamResponse(status: .rejected, statusInfo: StatusInfo(.notFound))
        }
        if let position = monitoring.position(of: request.id) {
            monitoring[position].data.periodicEventStream = request.params
            storeMonitors(&turn)
        }
        return AdjustPeriodicEventStreamResponse(status: .accepted)
    }
}
