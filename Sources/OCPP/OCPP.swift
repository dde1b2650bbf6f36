// The OCPP room.
