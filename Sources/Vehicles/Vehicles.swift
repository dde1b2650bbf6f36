// The Vehicles room.
