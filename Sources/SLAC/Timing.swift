/// Time-outs and repetitions of ISO 15118-3, table A.1: one set for both roles, every value a setting.
public struct Timing: Equatable, Sendable {
    /// TT_match_response: the answer to any request, and to CM_ATTEN_CHAR.IND.
    public var matchResponse = Duration.milliseconds(200)
    /// TT_match_sequence, EVSE: the next message of the EV in a sequence.
    public var matchSequence = Duration.milliseconds(400)
    /// C_EV_match_retry: how often a message without an answer is sent again.
    public var matchRetries = 2
    /// C_EV_start_atten_char_inds.
    public var startIndications = 3
    /// C_EV_match_MNBC: the sounds that an EVSE asks for.
    public var sounds: UInt8 = 10
    /// TP_EV_batch_msg_interval, 20 to 50 ms: between the indications and sounds of an EV.
    public var batchInterval = Duration.milliseconds(30)
    /// TT_EVSE_match_MNBC, 600 ms: for how long an EVSE listens, in units of 100 ms.
    public var soundWindow: UInt8 = 6
    /// TT_EV_atten_results: from the first indication to the last result that counts.
    public var attenuationResults = Duration.milliseconds(1200)
    /// TT_EVSE_match_session: from the result to the EV's request to validate or to match.
    public var matchSession = Duration.seconds(10)
    /// TT_EVSE_SLAC_init, 20 to 50 s: from the plug to the EV's first message; nil where no control pilot tells of the plug.
    public var initialization: Duration? = .seconds(40)
    /// TT_match_join: from the key to the link.
    public var join = Duration.seconds(12)
    /// TT_matching_rate: between two tries of the EV.
    public var matchingRate = Duration.milliseconds(400)
    /// TT_matching_repetition: for how long the EV begins new tries.
    public var matchingRepetition = Duration.seconds(10)
    /// TP_EV_vald_state_duration, 200 to 400 ms: each state of a toggle.
    public var toggleState = Duration.milliseconds(300)
    /// EVSE: from the link to the V2G session, after which the EV is sent away (V2G_SECC_CommunicationSetup).
    public var communicationSetup = Duration.seconds(20)
    /// A modem's confirmation of its key, and how often it is asked. No value of the standard: modems boot slowly.
    public var keyConfirmation = Duration.milliseconds(500)
    public var keyRequests = 10
    /// Between two questions for the link. Three without a good answer end it, within TP_match_leave (1 s).
    public var linkPoll = Duration.milliseconds(200)

    public init() {}
}
