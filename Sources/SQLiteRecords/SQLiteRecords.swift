// The SQLiteRecords room.
