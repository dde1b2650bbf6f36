import ISO15118
import ISO15118Messages

// A car that lies about its limits, its voltage, and what it wants.
extension Duel {
    mutating func twistedPower(_ message: V2GMessage, _ variant: Int) -> V2GMessage {
        switch message {
        case .ac_ChargeParameterDiscoveryReq(var request):
            switch request.ac_CPDReqEnergyTransferMode {
            case .ac_CPDReqEnergyTransferMode(var mode):
                mode.evMaximumChargePower = rational()
                vary(&mode.evMaximumChargePower_L2)
                request.ac_CPDReqEnergyTransferMode = .ac_CPDReqEnergyTransferMode(mode)
            case .bpt_AC_CPDReqEnergyTransferMode(var mode):
                if variant & 1 == 0 { mode.evMaximumChargePower = rational() }
                if variant & 2 == 0 { mode.evMaximumChargePower_L2 = nil }
                if variant & 4 == 0 { mode.evMaximumDischargePower = rational() }
                vary(&mode.evMinimumDischargePower_L3)
                request.ac_CPDReqEnergyTransferMode = .bpt_AC_CPDReqEnergyTransferMode(mode)
            }
            return .ac_ChargeParameterDiscoveryReq(request)
        case .dc_ChargeParameterDiscoveryReq(var request):
            switch request.dc_CPDReqEnergyTransferMode {
            case .dc_CPDReqEnergyTransferMode(var mode):
                mode.evMaximumChargeCurrent = rational()
                mode.evMaximumVoltage = rational()
                request.dc_CPDReqEnergyTransferMode = .dc_CPDReqEnergyTransferMode(mode)
            case .bpt_DC_CPDReqEnergyTransferMode(var mode):
                if variant & 1 == 0 { mode.evMaximumChargePower = rational() }
                if variant & 2 == 0 { mode.evMaximumVoltage = rational() }
                if variant & 4 == 0 { mode.evMaximumDischargeCurrent = rational() }
                if variant & 8 == 0 { mode.evMinimumVoltage = rational() }
                request.dc_CPDReqEnergyTransferMode = .bpt_DC_CPDReqEnergyTransferMode(mode)
            }
            return .dc_ChargeParameterDiscoveryReq(request)
        case .dc_PreChargeReq(var request):
            request.evTargetVoltage = rational()
            request.evProcessing = variant & 1 == 0 ? .finished : .ongoing
            return .dc_PreChargeReq(request)
        case .dc_ChargeLoopReq(var request):
            request.meterInfoRequested = variant & 1 == 0
            request.clReqControlMode = twisted(request.clReqControlMode, variant)
            return .dc_ChargeLoopReq(request)
        case .ac_ChargeLoopReq(var request):
            request.meterInfoRequested = variant & 1 == 0
            request.clReqControlMode = twisted(request.clReqControlMode, variant)
            return .ac_ChargeLoopReq(request)
        default: return message
        }
    }

    private mutating func twisted(_ mode: DC_CLReqControlMode, _ variant: Int) -> DC_CLReqControlMode {
        switch mode {
        case .bpt_Dynamic_DC_CLReqControlMode(var mode):
            if variant & 2 == 0 { mode.evMaximumChargePower = rational() }
            if variant & 4 == 0 { mode.evMaximumDischargePower = rational() }
            if variant & 8 == 0 { mode.evMaximumEnergyRequest = rational() }
            vary(&mode.evMinimumV2XEnergyRequest)
            return .bpt_Dynamic_DC_CLReqControlMode(mode)
        case .dynamic_DC_CLReqControlMode(var mode):
            mode.evMaximumChargePower = rational()
            mode.evMaximumVoltage = rational()
            return .dynamic_DC_CLReqControlMode(mode)
        case .bpt_Scheduled_DC_CLReqControlMode(var mode):
            if variant & 2 == 0 { mode.evTargetCurrent = rational() }
            if variant & 4 == 0 { mode.evTargetVoltage = rational() }
            if variant & 8 == 0 { mode.evMaximumDischargePower = rational() }
            return .bpt_Scheduled_DC_CLReqControlMode(mode)
        case .scheduled_DC_CLReqControlMode(var mode):
            mode.evTargetCurrent = rational()
            mode.evTargetVoltage = rational()
            return .scheduled_DC_CLReqControlMode(mode)
        }
    }

    private mutating func twisted(_ mode: AC_CLReqControlMode, _ variant: Int) -> AC_CLReqControlMode {
        switch mode {
        case .bpt_Dynamic_AC_CLReqControlMode(var mode):
            if variant & 2 == 0 { mode.evMaximumChargePower = rational() }
            if variant & 4 == 0 { mode.evMaximumDischargePower = rational() }
            if variant & 8 == 0 { mode.evPresentActivePower = rational() }
            vary(&mode.evMaximumChargePower_L3)
            return .bpt_Dynamic_AC_CLReqControlMode(mode)
        case .dynamic_AC_CLReqControlMode(var mode):
            mode.evMaximumChargePower = rational()
            mode.evMinimumChargePower = rational()
            mode.evPresentActivePower = rational()
            return .dynamic_AC_CLReqControlMode(mode)
        case .bpt_Scheduled_AC_CLReqControlMode(var mode):
            mode.evPresentActivePower = rational()
            mode.evMaximumChargePower = variant & 2 == 0 ? nil : rational()
            return .bpt_Scheduled_AC_CLReqControlMode(mode)
        case .scheduled_AC_CLReqControlMode(var mode):
            mode.evPresentActivePower = rational()
            return .scheduled_AC_CLReqControlMode(mode)
        }
    }
}
