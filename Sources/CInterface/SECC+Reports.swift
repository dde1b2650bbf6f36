/// What an SECC tells about the vehicle, as C takes it.
import CEbb
import EXI
import ISO15118
import ISO15118Messages
import Quantities

extension Loan {
    mutating func lend(_ service: SECC.AuthorizationService) -> ebb_authorize {
        var image = ebb_authorize()
        switch service {
        case .eim: image.service = EBB_AUTHORIZE_EIM
        case .resumed: image.service = EBB_AUTHORIZE_RESUMED
        case .pnc(let contract):
            image.service = EBB_AUTHORIZE_PNC
            image.contract = lend(contract.mode.contractCertificateChain)
            image.claim = lend(contract.signature, over: try? SignedElement(contract.mode))
        }
        return image
    }

    mutating func lend(_ request: CertificateInstallationReq, _ delivered: Int) -> ebb_installation_request {
        let chain = request.oemProvisioningCertificateChain
        let emaids = request.prioritizedEMAIDs?.emaid ?? []
        let roots = request.listOfRootCertificateIDs.rootCertificateID
        return ebb_installation_request(
            provisioning: lendChain(chain.certificate, chain.subCertificates),
            claim: lend(request.header.signature, over: try? SignedElement(chain)),
            message: lend((try? request.encoded()) ?? []), delivered: delivered,
            maximum_contracts: request.maximumContractCertificateChains, emaids: lend(emaids),
            emaid_count: emaids.count, roots: lend(roots), root_count: roots.count)
    }

    mutating func lend(_ needs: SECC.ChargingNeeds) -> ebb_needs {
        ebb_needs(
            service: needs.requestedService.image, control_mode: needs.controlMode.image, limits: needs.limits.image,
            has_energy: needs.energy != nil, energy: needs.energy.image, departure_ns: needs.departure.image,
            minimum_soc: needs.minimumSOC.number, target_soc: needs.targetSOC.number,
            supported_services: lend(needs.supportedServices.map { $0.image }),
            supported_service_count: needs.supportedServices.count,
            mobility_needs_mode: needs.mobilityNeedsMode.image,
            maximum_supporting_points: needs.maximumSupportingPoints,
            energy_offer: needs.energyOffer.flatMap { lend($0) })
    }
}

extension ServiceParameters {
    var image: ebb_parameters {
        ebb_parameters(
            connector: connector, control_mode: controlMode.image, mobility_needs_mode: mobilityNeedsMode.image,
            pricing: ebb_pricing(rawValue: UInt32(pricing.rawValue)), nominal_voltage: nominalVoltage.value,
            bpt_channel: ebb_bpt_channel(rawValue: UInt32(bptChannel.rawValue)),
            generator_mode: ebb_generator_mode(rawValue: UInt32(generatorMode.rawValue)),
            islanding_detection: ebb_islanding_detection(rawValue: UInt32(islandingDetection.rawValue)))
    }
}

extension MobilityNeedsMode {
    fileprivate var image: ebb_mobility_needs_mode { self == .evcc ? EBB_NEEDS_BY_EVCC : EBB_NEEDS_BY_SECC }
}

extension SECC.VehicleReport {
    var image: ebb_report {
        ebb_report(
            limits: limits.image, has_energy: energy != nil, energy: energy.image, departure_ns: departure.image,
            present_soc: presentSOC.number, minimum_soc: minimumSOC.number, target_soc: targetSOC.number,
            maximum_soc: maximumSOC.number, time_to_minimum_soc: timeToMinimumSOC.seconds,
            time_to_target_soc: timeToTargetSOC.seconds, time_to_maximum_soc: timeToMaximumSOC.seconds,
            charging_complete: chargingComplete.image, is_inlet_hot: isInletHot.image,
            battery_capacity: batteryCapacity.number, present_voltage: presentVoltage.number,
            present_power: presentPower?.image ?? ebb_power(l1: .nan, l2: .nan, l3: .nan),
            present_reactive_power: presentReactivePower.image, target_current: targetCurrent.number,
            target_voltage: targetVoltage.number)
    }
}
