/// Time-outs as C has them: milliseconds.
import CEbb
import ISO15118
import Quantities

extension Timing {
    init(_ timing: ebb_timing) {
        self.init()
        message = .milliseconds(timing.message)
        longMessage = .milliseconds(timing.long_message)
        chargeLoopMessage = .milliseconds(timing.charge_loop_message)
        communicationSetup = .milliseconds(timing.communication_setup)
        ongoing = .milliseconds(timing.ongoing)
        cableCheck = .milliseconds(timing.cable_check)
        preCharge = .milliseconds(timing.pre_charge)
        sequence = .milliseconds(timing.sequence)
        chargeLoopSequence = .milliseconds(timing.charge_loop_sequence)
        stageAction = .milliseconds(timing.stage_action)
        close = .milliseconds(timing.close)
        keyWork = .milliseconds(timing.key_work)
        rampDown = .milliseconds(timing.ramp_down)
        ongoingPerformance = .milliseconds(timing.ongoing_performance)
        certificateRetrieval = .milliseconds(timing.certificate_retrieval)
        profileCorrection = .milliseconds(timing.profile_correction)
        notification = .milliseconds(timing.notification)
        termination = .milliseconds(timing.termination)
    }

    var image: ebb_timing {
        ebb_timing(
            message: message.wholeMilliseconds, long_message: longMessage.wholeMilliseconds,
            charge_loop_message: chargeLoopMessage.wholeMilliseconds,
            communication_setup: communicationSetup.wholeMilliseconds, ongoing: ongoing.wholeMilliseconds,
            cable_check: cableCheck.wholeMilliseconds, pre_charge: preCharge.wholeMilliseconds,
            sequence: sequence.wholeMilliseconds, charge_loop_sequence: chargeLoopSequence.wholeMilliseconds,
            stage_action: stageAction.wholeMilliseconds, close: close.wholeMilliseconds,
            key_work: keyWork.wholeMilliseconds, ramp_down: rampDown.wholeMilliseconds,
            ongoing_performance: ongoingPerformance.wholeMilliseconds,
            certificate_retrieval: certificateRetrieval.wholeMilliseconds,
            profile_correction: profileCorrection.wholeMilliseconds,
            notification: notification.wholeMilliseconds, termination: termination.wholeMilliseconds)
    }
}

extension Duration {
    var wholeMilliseconds: UInt32 { UInt32(clamping: nanoseconds / 1_000_000) }

    static func milliseconds(_ count: UInt32) -> Duration { .milliseconds(Int64(count)) }
}
