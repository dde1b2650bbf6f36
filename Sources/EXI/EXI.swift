// The EXI room.
