// The ISO15118Messages room.
