// The ControlRoom room.
