// swift-format-ignore-file
// JSON image of the types of urn:iso:std:iso:15118:-20:WPT
// Generated from the schemas by SchemaCompiler; `make generate` writes it anew.

import EXI
import ISO15118Messages
import JSON

extension WPT_AlignmentCheckMethod: TextImage {}
extension WPT_EVPCChargeDiagnostics: TextImage {}
extension WPT_EVResult: TextImage {}
extension WPT_FinePositioningMethod: TextImage {}
extension WPT_PairingMethod: TextImage {}
extension WPT_PowerClass: TextImage {}
extension WPT_SPCChargeDiagnostics: TextImage {}

extension AlternativeSECC: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let ssid = try members.optional("SSID", String.self)
        let bssid = try members.optional("BSSID", String.self)
        let ipAddress = try members.optional("IPAddress", String.self)
        let port = try members.optional("Port", UInt16.self)
        try members.end()
        self.init(ssid: ssid, bssid: bssid, ipAddress: ipAddress, port: port)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        if let ssid { writer.image("SSID", ssid) }
        if let bssid { writer.image("BSSID", bssid) }
        if let ipAddress { writer.image("IPAddress", ipAddress) }
        if let port { writer.image("Port", port) }
        writer.endObject()
    }
}

extension AlternativeSECCList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let alternativeSECC = try members.array("AlternativeSECC", AlternativeSECC.self)
        try members.end()
        self.init(alternativeSECC: alternativeSECC)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("AlternativeSECC", alternativeSECC)
        writer.endObject()
    }
}

extension WPT_AlignmentCheckMethodList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let wpt_AlignmentCheckMethod = try members.array("WPT_AlignmentCheckMethod", WPT_AlignmentCheckMethod.self)
        try members.end()
        self.init(wpt_AlignmentCheckMethod: wpt_AlignmentCheckMethod)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("WPT_AlignmentCheckMethod", wpt_AlignmentCheckMethod)
        writer.endObject()
    }
}

extension WPT_AlignmentCheckReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        let targetCoilCurrent = try members.optional("TargetCoilCurrent", RationalNumber.self)
        let evResultCode = try members.required("EVResultCode", WPT_EVResult.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, evProcessing: evProcessing, targetCoilCurrent: targetCoilCurrent, evResultCode: evResultCode, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        if let targetCoilCurrent { writer.image("TargetCoilCurrent", targetCoilCurrent) }
        writer.image("EVResultCode", evResultCode)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_AlignmentCheckRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let powerTransmitted = try members.optional("PowerTransmitted", RationalNumber.self)
        let supplyDeviceCurrent = try members.optional("SupplyDeviceCurrent", RationalNumber.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, powerTransmitted: powerTransmitted, supplyDeviceCurrent: supplyDeviceCurrent, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        if let powerTransmitted { writer.image("PowerTransmitted", powerTransmitted) }
        if let supplyDeviceCurrent { writer.image("SupplyDeviceCurrent", supplyDeviceCurrent) }
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_ChargeLoopReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let displayParameters = try members.optional("DisplayParameters", DisplayParameters.self)
        let meterInfoRequested = try members.required("MeterInfoRequested", Bool.self)
        let evpcPowerRequest = try members.required("EVPCPowerRequest", RationalNumber.self)
        let evpcPowerOutput = try members.required("EVPCPowerOutput", RationalNumber.self)
        let evpcChargeDiagnostics = try members.required("EVPCChargeDiagnostics", WPT_EVPCChargeDiagnostics.self)
        let evpcOperatingFrequency = try members.optional("EVPCOperatingFrequency", RationalNumber.self)
        let evpcPowerControlParameter = try members.optional("EVPCPowerControlParameter", WPT_EVPCPowerControlParameter.self)
        let manufacturerSpecificDataContainer = try members.array("ManufacturerSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, displayParameters: displayParameters, meterInfoRequested: meterInfoRequested, evpcPowerRequest: evpcPowerRequest, evpcPowerOutput: evpcPowerOutput, evpcChargeDiagnostics: evpcChargeDiagnostics, evpcOperatingFrequency: evpcOperatingFrequency, evpcPowerControlParameter: evpcPowerControlParameter, manufacturerSpecificDataContainer: manufacturerSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        if let displayParameters { writer.image("DisplayParameters", displayParameters) }
        writer.image("MeterInfoRequested", meterInfoRequested)
        writer.image("EVPCPowerRequest", evpcPowerRequest)
        writer.image("EVPCPowerOutput", evpcPowerOutput)
        writer.image("EVPCChargeDiagnostics", evpcChargeDiagnostics)
        if let evpcOperatingFrequency { writer.image("EVPCOperatingFrequency", evpcOperatingFrequency) }
        if let evpcPowerControlParameter { writer.image("EVPCPowerControlParameter", evpcPowerControlParameter) }
        writer.images("ManufacturerSpecificDataContainer", manufacturerSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_ChargeLoopRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseStatus = try members.optional("EVSEStatus", EVSEStatus.self)
        let meterInfo = try members.optional("MeterInfo", MeterInfo.self)
        let receipt = try members.optional("Receipt", Receipt.self)
        let evpcPowerRequest = try members.required("EVPCPowerRequest", RationalNumber.self)
        let sdPowerInput = try members.optional("SDPowerInput", RationalNumber.self)
        let spcMaxOutputPowerLimit = try members.required("SPCMaxOutputPowerLimit", RationalNumber.self)
        let spcMinOutputPowerLimit = try members.required("SPCMinOutputPowerLimit", RationalNumber.self)
        let spcChargeDiagnostics = try members.required("SPCChargeDiagnostics", WPT_SPCChargeDiagnostics.self)
        let spcOperatingFrequency = try members.optional("SPCOperatingFrequency", RationalNumber.self)
        let spcPowerControlParameter = try members.optional("SPCPowerControlParameter", WPT_SPCPowerControlParameter.self)
        let manufacturerSpecificDataContainer = try members.array("ManufacturerSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseStatus: evseStatus, meterInfo: meterInfo, receipt: receipt, evpcPowerRequest: evpcPowerRequest, sdPowerInput: sdPowerInput, spcMaxOutputPowerLimit: spcMaxOutputPowerLimit, spcMinOutputPowerLimit: spcMinOutputPowerLimit, spcChargeDiagnostics: spcChargeDiagnostics, spcOperatingFrequency: spcOperatingFrequency, spcPowerControlParameter: spcPowerControlParameter, manufacturerSpecificDataContainer: manufacturerSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        if let evseStatus { writer.image("EVSEStatus", evseStatus) }
        if let meterInfo { writer.image("MeterInfo", meterInfo) }
        if let receipt { writer.image("Receipt", receipt) }
        writer.image("EVPCPowerRequest", evpcPowerRequest)
        if let sdPowerInput { writer.image("SDPowerInput", sdPowerInput) }
        writer.image("SPCMaxOutputPowerLimit", spcMaxOutputPowerLimit)
        writer.image("SPCMinOutputPowerLimit", spcMinOutputPowerLimit)
        writer.image("SPCChargeDiagnostics", spcChargeDiagnostics)
        if let spcOperatingFrequency { writer.image("SPCOperatingFrequency", spcOperatingFrequency) }
        if let spcPowerControlParameter { writer.image("SPCPowerControlParameter", spcPowerControlParameter) }
        writer.images("ManufacturerSpecificDataContainer", manufacturerSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_ChargeParameterDiscoveryReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evpcMaxReceivablePower = try members.required("EVPCMaxReceivablePower", RationalNumber.self)
        let sdMaxGroundClearence = try members.required("SDMaxGroundClearence", UInt16.self)
        let sdMinGroundClearence = try members.required("SDMinGroundClearence", UInt16.self)
        let evpcNaturalFrequency = try members.required("EVPCNaturalFrequency", RationalNumber.self)
        let evpcDeviceLocalControl = try members.required("EVPCDeviceLocalControl", Bool.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, evpcMaxReceivablePower: evpcMaxReceivablePower, sdMaxGroundClearence: sdMaxGroundClearence, sdMinGroundClearence: sdMinGroundClearence, evpcNaturalFrequency: evpcNaturalFrequency, evpcDeviceLocalControl: evpcDeviceLocalControl, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVPCMaxReceivablePower", evpcMaxReceivablePower)
        writer.image("SDMaxGroundClearence", sdMaxGroundClearence)
        writer.image("SDMinGroundClearence", sdMinGroundClearence)
        writer.image("EVPCNaturalFrequency", evpcNaturalFrequency)
        writer.image("EVPCDeviceLocalControl", evpcDeviceLocalControl)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_ChargeParameterDiscoveryRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let pdInputPowerClass = try members.required("PDInputPowerClass", WPT_PowerClass.self)
        let sdMinOutputPower = try members.required("SDMinOutputPower", RationalNumber.self)
        let sdMaxOutputPower = try members.required("SDMaxOutputPower", RationalNumber.self)
        let sdMaxGroundClearanceSupport = try members.required("SDMaxGroundClearanceSupport", UInt16.self)
        let sdMinGroundClearanceSupport = try members.required("SDMinGroundClearanceSupport", UInt16.self)
        let pdMinCoilCurrent = try members.required("PDMinCoilCurrent", RationalNumber.self)
        let pdMaxCoilCurrent = try members.required("PDMaxCoilCurrent", RationalNumber.self)
        let sdManufacturerSpecificDataContainer = try members.array("SDManufacturerSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, responseCode: responseCode, pdInputPowerClass: pdInputPowerClass, sdMinOutputPower: sdMinOutputPower, sdMaxOutputPower: sdMaxOutputPower, sdMaxGroundClearanceSupport: sdMaxGroundClearanceSupport, sdMinGroundClearanceSupport: sdMinGroundClearanceSupport, pdMinCoilCurrent: pdMinCoilCurrent, pdMaxCoilCurrent: pdMaxCoilCurrent, sdManufacturerSpecificDataContainer: sdManufacturerSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("PDInputPowerClass", pdInputPowerClass)
        writer.image("SDMinOutputPower", sdMinOutputPower)
        writer.image("SDMaxOutputPower", sdMaxOutputPower)
        writer.image("SDMaxGroundClearanceSupport", sdMaxGroundClearanceSupport)
        writer.image("SDMinGroundClearanceSupport", sdMinGroundClearanceSupport)
        writer.image("PDMinCoilCurrent", pdMinCoilCurrent)
        writer.image("PDMaxCoilCurrent", pdMaxCoilCurrent)
        writer.images("SDManufacturerSpecificDataContainer", sdManufacturerSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_CoordinateXYZ: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let coord_X = try members.required("Coord_X", Int16.self)
        let coord_Y = try members.required("Coord_Y", Int16.self)
        let coord_Z = try members.required("Coord_Z", Int16.self)
        try members.end()
        self.init(coord_X: coord_X, coord_Y: coord_Y, coord_Z: coord_Z)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Coord_X", coord_X)
        writer.image("Coord_Y", coord_Y)
        writer.image("Coord_Z", coord_Z)
        writer.endObject()
    }
}

extension WPT_EVPCPowerControlParameter: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let evpcCoilCurrentRequest = try members.required("EVPCCoilCurrentRequest", RationalNumber.self)
        let evpcCoilCurrentInformation = try members.required("EVPCCoilCurrentInformation", RationalNumber.self)
        let evpcCurrentOutputInformation = try members.required("EVPCCurrentOutputInformation", RationalNumber.self)
        let evpcVoltageOutputInformation = try members.required("EVPCVoltageOutputInformation", RationalNumber.self)
        try members.end()
        self.init(evpcCoilCurrentRequest: evpcCoilCurrentRequest, evpcCoilCurrentInformation: evpcCoilCurrentInformation, evpcCurrentOutputInformation: evpcCurrentOutputInformation, evpcVoltageOutputInformation: evpcVoltageOutputInformation)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("EVPCCoilCurrentRequest", evpcCoilCurrentRequest)
        writer.image("EVPCCoilCurrentInformation", evpcCoilCurrentInformation)
        writer.image("EVPCCurrentOutputInformation", evpcCurrentOutputInformation)
        writer.image("EVPCVoltageOutputInformation", evpcVoltageOutputInformation)
        writer.endObject()
    }
}

extension WPT_FinePositioningMethodList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let wpt_FinePositioningMethod = try members.array("WPT_FinePositioningMethod", WPT_FinePositioningMethod.self)
        try members.end()
        self.init(wpt_FinePositioningMethod: wpt_FinePositioningMethod)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("WPT_FinePositioningMethod", wpt_FinePositioningMethod)
        writer.endObject()
    }
}

extension WPT_FinePositioningReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        let evResultCode = try members.required("EVResultCode", WPT_EVResult.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        let wpt_LF_DataPackageList = try members.optional("WPT_LF_DataPackageList", WPT_LF_DataPackageList.self)
        try members.end()
        self.init(header: header, evProcessing: evProcessing, evResultCode: evResultCode, vendorSpecificDataContainer: vendorSpecificDataContainer, wpt_LF_DataPackageList: wpt_LF_DataPackageList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        writer.image("EVResultCode", evResultCode)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        if let wpt_LF_DataPackageList { writer.image("WPT_LF_DataPackageList", wpt_LF_DataPackageList) }
        writer.endObject()
    }
}

extension WPT_FinePositioningRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        let wpt_LF_DataPackageList = try members.optional("WPT_LF_DataPackageList", WPT_LF_DataPackageList.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, vendorSpecificDataContainer: vendorSpecificDataContainer, wpt_LF_DataPackageList: wpt_LF_DataPackageList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        if let wpt_LF_DataPackageList { writer.image("WPT_LF_DataPackageList", wpt_LF_DataPackageList) }
        writer.endObject()
    }
}

extension WPT_FinePositioningSetupReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        let evDeviceFinePositioningMethodList = try members.required("EVDeviceFinePositioningMethodList", WPT_FinePositioningMethodList.self)
        let evDevicePairingMethodList = try members.required("EVDevicePairingMethodList", WPT_PairingMethodList.self)
        let evDeviceAlignmentCheckMethodList = try members.required("EVDeviceAlignmentCheckMethodList", WPT_AlignmentCheckMethodList.self)
        let naturalOffset = try members.required("NaturalOffset", UInt16.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        let lf_SystemSetupData = try members.optional("LF_SystemSetupData", WPT_LF_SystemSetupData.self)
        try members.end()
        self.init(header: header, evProcessing: evProcessing, evDeviceFinePositioningMethodList: evDeviceFinePositioningMethodList, evDevicePairingMethodList: evDevicePairingMethodList, evDeviceAlignmentCheckMethodList: evDeviceAlignmentCheckMethodList, naturalOffset: naturalOffset, vendorSpecificDataContainer: vendorSpecificDataContainer, lf_SystemSetupData: lf_SystemSetupData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        writer.image("EVDeviceFinePositioningMethodList", evDeviceFinePositioningMethodList)
        writer.image("EVDevicePairingMethodList", evDevicePairingMethodList)
        writer.image("EVDeviceAlignmentCheckMethodList", evDeviceAlignmentCheckMethodList)
        writer.image("NaturalOffset", naturalOffset)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        if let lf_SystemSetupData { writer.image("LF_SystemSetupData", lf_SystemSetupData) }
        writer.endObject()
    }
}

extension WPT_FinePositioningSetupRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let primaryDeviceFinePositioningMethodList = try members.required("PrimaryDeviceFinePositioningMethodList", WPT_FinePositioningMethodList.self)
        let primaryDevicePairingMethodList = try members.required("PrimaryDevicePairingMethodList", WPT_PairingMethodList.self)
        let primaryDeviceAlignmentCheckMethodList = try members.required("PrimaryDeviceAlignmentCheckMethodList", WPT_AlignmentCheckMethodList.self)
        let naturalOffset = try members.required("NaturalOffset", UInt16.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        let lf_SystemSetupData = try members.optional("LF_SystemSetupData", WPT_LF_SystemSetupData.self)
        try members.end()
        self.init(header: header, responseCode: responseCode, primaryDeviceFinePositioningMethodList: primaryDeviceFinePositioningMethodList, primaryDevicePairingMethodList: primaryDevicePairingMethodList, primaryDeviceAlignmentCheckMethodList: primaryDeviceAlignmentCheckMethodList, naturalOffset: naturalOffset, vendorSpecificDataContainer: vendorSpecificDataContainer, lf_SystemSetupData: lf_SystemSetupData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("PrimaryDeviceFinePositioningMethodList", primaryDeviceFinePositioningMethodList)
        writer.image("PrimaryDevicePairingMethodList", primaryDevicePairingMethodList)
        writer.image("PrimaryDeviceAlignmentCheckMethodList", primaryDeviceAlignmentCheckMethodList)
        writer.image("NaturalOffset", naturalOffset)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        if let lf_SystemSetupData { writer.image("LF_SystemSetupData", lf_SystemSetupData) }
        writer.endObject()
    }
}

extension WPT_LF_DataPackage: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let packageIndex = try members.required("PackageIndex", UInt8.self)
        let lf_Data = try members.demand(try LF_Data.take(from: &members), "LF_Data")
        try members.end()
        self.init(packageIndex: packageIndex, lf_Data: lf_Data)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("PackageIndex", packageIndex)
        lf_Data.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension WPT_LF_DataPackageList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let numPackages = try members.required("NumPackages", UInt8.self)
        let wpt_LF_DataPackage = try members.required("WPT_LF_DataPackage", WPT_LF_DataPackage.self)
        try members.end()
        self.init(numPackages: numPackages, wpt_LF_DataPackage: wpt_LF_DataPackage)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("NumPackages", numPackages)
        writer.image("WPT_LF_DataPackage", wpt_LF_DataPackage)
        writer.endObject()
    }
}

extension WPT_LF_ReceiverData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let numberOfReceivers = try members.required("NumberOfReceivers", UInt8.self)
        let rxSpecData = try members.array("RxSpecData", WPT_TxRxSpecData.self)
        try members.end()
        self.init(numberOfReceivers: numberOfReceivers, rxSpecData: rxSpecData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("NumberOfReceivers", numberOfReceivers)
        writer.images("RxSpecData", rxSpecData)
        writer.endObject()
    }
}

extension WPT_LF_RxData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let rxIdentifier = try members.required("RxIdentifier", UInt32.self)
        let rssiData = try members.required("RSSIData", WPT_LF_RxRSSIList.self)
        try members.end()
        self.init(rxIdentifier: rxIdentifier, rssiData: rssiData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("RxIdentifier", rxIdentifier)
        writer.image("RSSIData", rssiData)
        writer.endObject()
    }
}

extension WPT_LF_RxDataList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let wpt_LF_RxDataList = try members.required("WPT_LF_RxDataList", WPT_LF_RxData.self)
        try members.end()
        self.init(wpt_LF_RxDataList: wpt_LF_RxDataList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("WPT_LF_RxDataList", wpt_LF_RxDataList)
        writer.endObject()
    }
}

extension WPT_LF_RxRSSI: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let txIdentifier = try members.required("TxIdentifier", UInt32.self)
        let rssi = try members.required("RSSI", RationalNumber.self)
        try members.end()
        self.init(txIdentifier: txIdentifier, rssi: rssi)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TxIdentifier", txIdentifier)
        writer.image("RSSI", rssi)
        writer.endObject()
    }
}

extension WPT_LF_RxRSSIList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let rssiDataList = try members.required("RSSIDataList", WPT_LF_RxRSSI.self)
        try members.end()
        self.init(rssiDataList: rssiDataList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("RSSIDataList", rssiDataList)
        writer.endObject()
    }
}

extension WPT_LF_SystemSetupData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let lf_SetupData = try members.demand(try LF_SetupData.take(from: &members), "LF_SetupData")
        try members.end()
        self.init(lf_SetupData: lf_SetupData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        lf_SetupData.writeMembers(to: &writer)
        writer.endObject()
    }
}

extension WPT_LF_TransmitterData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let numberOfTransmitters = try members.required("NumberOfTransmitters", UInt8.self)
        let signalFrequency = try members.required("SignalFrequency", RationalNumber.self)
        let txSpecData = try members.array("TxSpecData", WPT_TxRxSpecData.self)
        let txPackageSpecData = try members.optional("TxPackageSpecData", WPT_TxRxPackageSpecData.self)
        try members.end()
        self.init(numberOfTransmitters: numberOfTransmitters, signalFrequency: signalFrequency, txSpecData: txSpecData, txPackageSpecData: txPackageSpecData)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("NumberOfTransmitters", numberOfTransmitters)
        writer.image("SignalFrequency", signalFrequency)
        writer.images("TxSpecData", txSpecData)
        if let txPackageSpecData { writer.image("TxPackageSpecData", txPackageSpecData) }
        writer.endObject()
    }
}

extension WPT_LF_TxData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let txIdentifier = try members.required("TxIdentifier", UInt32.self)
        let eirp = try members.required("EIRP", RationalNumber.self)
        try members.end()
        self.init(txIdentifier: txIdentifier, eirp: eirp)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TxIdentifier", txIdentifier)
        writer.image("EIRP", eirp)
        writer.endObject()
    }
}

extension WPT_LF_TxDataList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let wpt_LF_TxDataList = try members.required("WPT_LF_TxDataList", WPT_LF_TxData.self)
        try members.end()
        self.init(wpt_LF_TxDataList: wpt_LF_TxDataList)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("WPT_LF_TxDataList", wpt_LF_TxDataList)
        writer.endObject()
    }
}

extension WPT_PairingMethodList: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let wpt_PairingMethod = try members.array("WPT_PairingMethod", WPT_PairingMethod.self)
        try members.end()
        self.init(wpt_PairingMethod: wpt_PairingMethod)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("WPT_PairingMethod", wpt_PairingMethod)
        writer.endObject()
    }
}

extension WPT_PairingReq: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let evProcessing = try members.required("EVProcessing", Processing.self)
        let observedIDCode = try members.optional("ObservedIDCode", UInt32.self)
        let evResultCode = try members.required("EVResultCode", WPT_EVResult.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, evProcessing: evProcessing, observedIDCode: observedIDCode, evResultCode: evResultCode, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("EVProcessing", evProcessing)
        if let observedIDCode { writer.image("ObservedIDCode", observedIDCode) }
        writer.image("EVResultCode", evResultCode)
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_PairingRes: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let header = try members.required("Header", MessageHeader.self)
        let responseCode = try members.required("ResponseCode", ResponseCode.self)
        let evseProcessing = try members.required("EVSEProcessing", Processing.self)
        let observedIDCode = try members.optional("ObservedIDCode", UInt32.self)
        let alternativeSECCList = try members.optional("AlternativeSECCList", AlternativeSECCList.self)
        let vendorSpecificDataContainer = try members.array("VendorSpecificDataContainer", Base64.self).map(\.bytes)
        try members.end()
        self.init(header: header, responseCode: responseCode, evseProcessing: evseProcessing, observedIDCode: observedIDCode, alternativeSECCList: alternativeSECCList, vendorSpecificDataContainer: vendorSpecificDataContainer)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("Header", header)
        writer.image("ResponseCode", responseCode)
        writer.image("EVSEProcessing", evseProcessing)
        if let observedIDCode { writer.image("ObservedIDCode", observedIDCode) }
        if let alternativeSECCList { writer.image("AlternativeSECCList", alternativeSECCList) }
        writer.images("VendorSpecificDataContainer", vendorSpecificDataContainer.map { Base64($0) })
        writer.endObject()
    }
}

extension WPT_SPCPowerControlParameter: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let spcPrimaryDeviceCoilCurrentInformation = try members.required("SPCPrimaryDeviceCoilCurrentInformation", RationalNumber.self)
        try members.end()
        self.init(spcPrimaryDeviceCoilCurrentInformation: spcPrimaryDeviceCoilCurrentInformation)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("SPCPrimaryDeviceCoilCurrentInformation", spcPrimaryDeviceCoilCurrentInformation)
        writer.endObject()
    }
}

extension WPT_TxRxPackageSpecData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let pulseSequenceOrder = try members.array("PulseSequenceOrder", WPT_TxRxPulseOrder.self)
        let pulseSeparationTime = try members.required("PulseSeparationTime", UInt16.self)
        let pulseDuration = try members.required("PulseDuration", UInt16.self)
        let packageSeparationTime = try members.required("PackageSeparationTime", UInt16.self)
        try members.end()
        self.init(pulseSequenceOrder: pulseSequenceOrder, pulseSeparationTime: pulseSeparationTime, pulseDuration: pulseDuration, packageSeparationTime: packageSeparationTime)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.images("PulseSequenceOrder", pulseSequenceOrder)
        writer.image("PulseSeparationTime", pulseSeparationTime)
        writer.image("PulseDuration", pulseDuration)
        writer.image("PackageSeparationTime", packageSeparationTime)
        writer.endObject()
    }
}

extension WPT_TxRxPulseOrder: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let indexNumber = try members.required("IndexNumber", UInt16.self)
        let txRxIdentifier = try members.required("TxRxIdentifier", UInt32.self)
        try members.end()
        self.init(indexNumber: indexNumber, txRxIdentifier: txRxIdentifier)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("IndexNumber", indexNumber)
        writer.image("TxRxIdentifier", txRxIdentifier)
        writer.endObject()
    }
}

extension WPT_TxRxSpecData: JSONImage {
    public init(image: JSONValue) throws(JSONImageError) {
        var members = try ImageObject(image)
        let txRxIdentifier = try members.required("TxRxIdentifier", UInt32.self)
        let txRxPosition = try members.required("TxRxPosition", WPT_CoordinateXYZ.self)
        let txRxOrientation = try members.required("TxRxOrientation", WPT_CoordinateXYZ.self)
        try members.end()
        self.init(txRxIdentifier: txRxIdentifier, txRxPosition: txRxPosition, txRxOrientation: txRxOrientation)
    }

    public func writeImage(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.image("TxRxIdentifier", txRxIdentifier)
        writer.image("TxRxPosition", txRxPosition)
        writer.image("TxRxOrientation", txRxOrientation)
        writer.endObject()
    }
}

extension LF_Data {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("LF_TxData", WPT_LF_TxDataList.self) {
            return .lf_TxData(payload)
        }
        if let payload = try members.optional("LF_RxData", WPT_LF_RxDataList.self) {
            return .lf_RxData(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .lf_TxData(let payload):
                writer.image("LF_TxData", payload)
            case .lf_RxData(let payload):
                writer.image("LF_RxData", payload)
        }
    }
}

extension LF_SetupData {
    static func take(from members: inout ImageObject) throws(JSONImageError) -> Self? {
        if let payload = try members.optional("LF_TransmitterSetupData", WPT_LF_TransmitterData.self) {
            return .lf_TransmitterSetupData(payload)
        }
        if let payload = try members.optional("LF_ReceiverSetupData", WPT_LF_ReceiverData.self) {
            return .lf_ReceiverSetupData(payload)
        }
        return nil
    }

    func writeMembers(to writer: inout JSONWriter) {
        switch self {
            case .lf_TransmitterSetupData(let payload):
                writer.image("LF_TransmitterSetupData", payload)
            case .lf_ReceiverSetupData(let payload):
                writer.image("LF_ReceiverSetupData", payload)
        }
    }
}

