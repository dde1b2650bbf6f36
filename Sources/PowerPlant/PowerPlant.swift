// The PowerPlant room.
