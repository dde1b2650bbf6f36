// The ISO15118 room.
