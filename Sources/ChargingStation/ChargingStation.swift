// The ChargingStation room.
