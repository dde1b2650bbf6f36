// The OCPPMessages room.
