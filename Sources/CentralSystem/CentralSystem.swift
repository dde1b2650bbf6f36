// The CentralSystem room.
