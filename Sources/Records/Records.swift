// The Records room.
