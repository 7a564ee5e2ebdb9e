// A disk for SQLite that a test can make fail, fill up or lose power. Files below no armed folder are passed through.
#pragma once
#include <stdint.h>

enum faulty_disk_fault {
  FAULTY_DISK_SOUND = 0,
  // Every write and sync from the given one on fails with SQLITE_IOERR.
  FAULTY_DISK_FAILS = 1,
  // Every write from the given one on fails with SQLITE_FULL.
  FAULTY_DISK_IS_FULL = 2,
};

// Makes the faulty disk the one that SQLite uses. 0 when it worked; may be called again.
int faulty_disk_install(void);

// Watches the files below `folder` (at most 32 folders at once). 0 when it worked.
int faulty_disk_watch(const char *folder);
// Lets go of the folder.
void faulty_disk_forget(const char *folder);

// From its write or sync number `countdown` on (1 is the next), the folder's files have the fault.
void faulty_disk_break(const char *folder, enum faulty_disk_fault fault, int64_t countdown);
// The writes and syncs so far.
int64_t faulty_disk_count(const char *folder);

// Cuts the power: from now on every operation fails, and what was written and not synced is undone in the files.
// 0 when it worked.
int faulty_disk_cut_power(const char *folder);
