import OCPPMessages
import Quantities

/// What is kept of a station beyond its sessions. Most stations have none: it is made when one first tells, or is asked
/// for, something of the kind.
struct Dossier: Sendable {
    var reports = Reports()
    var streams = EventStreams()
    var reservations = Reservations()
    var limits = ExternalLimits()
    var questions = Questions()
    var errands = Errands()
    var costs = RunningCosts()
    /// What an operator asked of the station while it was kept waiting.
    var triggered: Set<MessageTrigger> = []
    /// What an operator decided; nil: the settings hold.
    var admission: CentralSystemSettings.Admission?
    /// What is added to the times that it tells.
    var clockOffset = Duration.zero

    /// When something of it changes on its own.
    var deadline: Moment? {
        var earliest: Moment?
        for moment in [
            reports.deadline, reservations.deadline, limits.deadline, questions.deadline, errands.deadline,
        ] {
            if let moment { earliest = min(moment, earliest ?? moment) }
        }
        return earliest
    }
}

extension CentralSystem {
    /// Changes a station's dossier, and notes whether it has to be looked at with every message.
    mutating func withDossier<Result>(of place: Int, _ change: (inout Dossier) -> Result) -> Result {
        func changed(_ dossier: inout Dossier) -> (Result, deadline: Moment?, hasErrands: Bool) {
            (change(&dossier), dossier.deadline, !dossier.errands.isEmpty)
        }
        let (result, deadline, hasErrands) = changed(&dossiers[place, default: Dossier()])
        stations[place].dossierDeadline = deadline
        stations[place].hasErrands = hasErrands
        return result
    }

    /// Lets go of what a station's dossier waited for in vain.
    mutating func wakeDossier(of place: Int, at now: Moment, into effects: inout [Effect]) {
        guard let deadline = stations[place].dossierDeadline, deadline <= now else { return }
        for report in withDossier(of: place, { $0.reports.expire(at: now) }) {
            log(.warning, place, "report \(report): parts are missing", into: &effects)
        }
        for id in withDossier(of: place, { $0.reservations.expire(at: now) }) {
            drop(.reservation(id), at: place, into: &effects)
        }
        for question in withDossier(of: place, { $0.questions.expire(at: now) }) {
            settle(question, .failed("no answer in time"), at: place, now: now, into: &effects)
        }
        if withDossier(of: place, { $0.limits.advance(to: now) }) { tellAllTerms(at: place, into: &effects) }
    }

    /// A session that is over leaves nothing behind; others may have more of a shared limit.
    mutating func leaveDossier(_ transaction: String, at place: Int, into effects: inout [Effect]) {
        guard !dossiers.isEmpty, dossiers[place] != nil else { return }
        let hadPriority = dossiers[place]?.limits.priority.contains(transaction) == true
        endCost(of: transaction, at: place, now: nil, into: &effects)
        withDossier(of: place) { $0.limits.setPriority(transaction, false) }
        if hadPriority { drop(.priority(transaction), at: place, into: &effects) }
        tellAllTerms(at: place, into: &effects)
    }

    mutating func tellAllTerms(at place: Int, into effects: inout [Effect]) {
        for evse in stations[place].evses.indices { tellTerms(at: place, evse, into: &effects) }
    }
}
