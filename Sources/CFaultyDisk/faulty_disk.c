#include "include/faulty_disk.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define FOLDERS_MAX 32
#define PATH_BYTES_MAX 1024

// What a range of a file held before it was overwritten, newest first.
struct undo {
  struct undo *next;
  sqlite3_int64 offset, size_before;
  int byte_count;
  unsigned char bytes[];
};

struct faulty_file {
  sqlite3_file base;
  struct folder *folder;
  struct faulty_file *next;
  struct undo *undo;
  sqlite3_file real[];
};

struct folder {
  char path[PATH_BYTES_MAX];
  enum faulty_disk_fault fault;
  int64_t countdown, count;
  bool has_power;
  struct faulty_file *files;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct folder *folders[FOLDERS_MAX];
static sqlite3_vfs faulty_vfs;
static sqlite3_vfs *real_vfs;

static struct folder *find(const char *path) {
  for (int i = 0; path != NULL && i < FOLDERS_MAX; i++) {
    if (folders[i] != NULL && strncmp(path, folders[i]->path, strlen(folders[i]->path)) == 0) return folders[i];
  }
  return NULL;
}

// Counts an operation; returns the error that it has to fail with, or SQLITE_OK.
static int strike(struct faulty_file *file, bool is_write) {
  struct folder *folder = file->folder;
  if (folder == NULL) return SQLITE_OK;
  if (!folder->has_power) return SQLITE_IOERR;
  folder->count++;
  if (folder->countdown > 1) { folder->countdown--; return SQLITE_OK; }
  if (folder->fault == FAULTY_DISK_FAILS) return is_write ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
  if (folder->fault == FAULTY_DISK_IS_FULL && is_write) return SQLITE_FULL;
  return SQLITE_OK;
}

static void forget_undo(struct faulty_file *file) {
  while (file->undo != NULL) {
    struct undo *next = file->undo->next;
    free(file->undo);
    file->undo = next;
  }
}

static int remember(struct faulty_file *file, sqlite3_int64 offset, int byte_count) {
  sqlite3_int64 size = 0;
  int error = file->real->pMethods->xFileSize(file->real, &size);
  if (error != SQLITE_OK) return error;
  sqlite3_int64 kept = size > offset ? size - offset : 0;
  if (kept > byte_count) kept = byte_count;
  struct undo *undo = malloc(sizeof(struct undo) + (size_t)kept);
  if (undo == NULL) return SQLITE_NOMEM;
  undo->offset = offset;
  undo->size_before = size;
  undo->byte_count = (int)kept;
  if (kept > 0) error = file->real->pMethods->xRead(file->real, undo->bytes, (int)kept, offset);
  if (error != SQLITE_OK) { free(undo); return error; }
  undo->next = file->undo;
  file->undo = undo;
  return SQLITE_OK;
}

static int roll_back(struct faulty_file *file) {
  int error = SQLITE_OK;
  for (struct undo *undo = file->undo; undo != NULL && error == SQLITE_OK; undo = undo->next) {
    if (undo->byte_count > 0)
      error = file->real->pMethods->xWrite(file->real, undo->bytes, undo->byte_count, undo->offset);
    if (error == SQLITE_OK) error = file->real->pMethods->xTruncate(file->real, undo->size_before);
  }
  forget_undo(file);
  return error;
}

// MARK: a file's methods

static struct faulty_file *as_faulty(sqlite3_file *file) { return (struct faulty_file *)file; }

static int close_file(sqlite3_file *base) {
  struct faulty_file *file = as_faulty(base);
  pthread_mutex_lock(&lock);
  if (file->folder != NULL) {
    for (struct faulty_file **at = &file->folder->files; *at != NULL; at = &(*at)->next) {
      if (*at == file) { *at = file->next; break; }
    }
  }
  forget_undo(file);
  pthread_mutex_unlock(&lock);
  return file->real->pMethods->xClose(file->real);
}

static int read_file(sqlite3_file *base, void *bytes, int count, sqlite3_int64 offset) {
  sqlite3_file *real = as_faulty(base)->real;
  return real->pMethods->xRead(real, bytes, count, offset);
}

static int write_file(sqlite3_file *base, const void *bytes, int count, sqlite3_int64 offset) {
  struct faulty_file *file = as_faulty(base);
  pthread_mutex_lock(&lock);
  int error = strike(file, true);
  if (error == SQLITE_OK && file->folder != NULL) error = remember(file, offset, count);
  if (error == SQLITE_OK) error = file->real->pMethods->xWrite(file->real, bytes, count, offset);
  pthread_mutex_unlock(&lock);
  return error;
}

static int truncate_file(sqlite3_file *base, sqlite3_int64 size) {
  struct faulty_file *file = as_faulty(base);
  pthread_mutex_lock(&lock);
  int error = strike(file, true);
  sqlite3_int64 old = 0;
  if (error == SQLITE_OK) error = file->real->pMethods->xFileSize(file->real, &old);
  if (error == SQLITE_OK && file->folder != NULL && old > size) error = remember(file, size, (int)(old - size));
  if (error == SQLITE_OK) error = file->real->pMethods->xTruncate(file->real, size);
  pthread_mutex_unlock(&lock);
  return error;
}

static int sync_file(sqlite3_file *base, int flags) {
  struct faulty_file *file = as_faulty(base);
  pthread_mutex_lock(&lock);
  int error = strike(file, false);
  if (error == SQLITE_OK) error = file->real->pMethods->xSync(file->real, flags);
  if (error == SQLITE_OK) forget_undo(file);
  pthread_mutex_unlock(&lock);
  return error;
}

#define PASS(name, parameters, arguments)                       \
  static int name##_file parameters {                           \
    sqlite3_file *real = as_faulty(base)->real;                 \
    return real->pMethods->arguments;                           \
  }
PASS(size, (sqlite3_file *base, sqlite3_int64 *size), xFileSize(real, size))
PASS(lock, (sqlite3_file *base, int level), xLock(real, level))
PASS(unlock, (sqlite3_file *base, int level), xUnlock(real, level))
PASS(check_lock, (sqlite3_file *base, int *result), xCheckReservedLock(real, result))
PASS(control, (sqlite3_file *base, int operation, void *argument), xFileControl(real, operation, argument))
PASS(sector, (sqlite3_file *base), xSectorSize(real))
PASS(traits, (sqlite3_file *base), xDeviceCharacteristics(real))
PASS(shm_map, (sqlite3_file *base, int page, int size, int extend, void volatile **memory),
     xShmMap(real, page, size, extend, memory))
PASS(shm_lock, (sqlite3_file *base, int offset, int count, int flags), xShmLock(real, offset, count, flags))
PASS(shm_unmap, (sqlite3_file *base, int delete), xShmUnmap(real, delete))

static void shm_barrier(sqlite3_file *base) {
  sqlite3_file *real = as_faulty(base)->real;
  real->pMethods->xShmBarrier(real);
}

// Version 2 has no memory mapping, so every byte goes through the methods above.
static const sqlite3_io_methods methods = {
  2, close_file, read_file, write_file, truncate_file, sync_file, size_file, lock_file, unlock_file, check_lock_file,
  control_file, sector_file, traits_file, shm_map_file, shm_lock_file, shm_barrier, shm_unmap_file, NULL, NULL,
};

static int open_file(sqlite3_vfs *vfs, const char *path, sqlite3_file *base, int flags, int *flags_out) {
  (void)vfs;
  struct faulty_file *file = as_faulty(base);
  memset(file, 0, sizeof *file);
  int error = real_vfs->xOpen(real_vfs, path, file->real, flags, flags_out);
  if (file->real->pMethods == NULL) return error;
  file->base.pMethods = &methods;
  pthread_mutex_lock(&lock);
  file->folder = find(path);
  if (file->folder != NULL) {
    file->next = file->folder->files;
    file->folder->files = file;
  }
  pthread_mutex_unlock(&lock);
  return error;
}

// MARK: for tests

int faulty_disk_install(void) {
  pthread_mutex_lock(&lock);
  int error = SQLITE_OK;
  if (real_vfs == NULL) {
    real_vfs = sqlite3_vfs_find(NULL);
    if (real_vfs == NULL) {
      error = SQLITE_ERROR;
    } else {
      faulty_vfs = *real_vfs;
      faulty_vfs.zName = "faulty";
      faulty_vfs.szOsFile = (int)sizeof(struct faulty_file) + real_vfs->szOsFile;
      faulty_vfs.xOpen = open_file;
      faulty_vfs.pNext = NULL;
      error = sqlite3_vfs_register(&faulty_vfs, 1);
    }
  }
  pthread_mutex_unlock(&lock);
  return error;
}

int faulty_disk_watch(const char *path) {
  int error = SQLITE_FULL;
  pthread_mutex_lock(&lock);
  for (int i = 0; i < FOLDERS_MAX && strlen(path) < PATH_BYTES_MAX; i++) {
    if (folders[i] != NULL) continue;
    folders[i] = calloc(1, sizeof(struct folder));
    if (folders[i] == NULL) break;
    strcpy(folders[i]->path, path);
    folders[i]->has_power = true;
    error = SQLITE_OK;
    break;
  }
  pthread_mutex_unlock(&lock);
  return error;
}

void faulty_disk_forget(const char *path) {
  pthread_mutex_lock(&lock);
  for (int i = 0; i < FOLDERS_MAX; i++) {
    if (folders[i] == NULL || strcmp(folders[i]->path, path) != 0) continue;
    for (struct faulty_file *file = folders[i]->files; file != NULL; file = file->next) file->folder = NULL;
    free(folders[i]);
    folders[i] = NULL;
  }
  pthread_mutex_unlock(&lock);
}

void faulty_disk_break(const char *path, enum faulty_disk_fault fault, int64_t countdown) {
  pthread_mutex_lock(&lock);
  struct folder *folder = find(path);
  if (folder != NULL) {
    folder->fault = fault;
    folder->countdown = countdown;
  }
  pthread_mutex_unlock(&lock);
}

int64_t faulty_disk_count(const char *path) {
  pthread_mutex_lock(&lock);
  struct folder *folder = find(path);
  int64_t count = folder == NULL ? 0 : folder->count;
  pthread_mutex_unlock(&lock);
  return count;
}

int faulty_disk_cut_power(const char *path) {
  int error = SQLITE_OK;
  pthread_mutex_lock(&lock);
  struct folder *folder = find(path);
  if (folder != NULL) {
    folder->has_power = false;
    for (struct faulty_file *file = folder->files; file != NULL; file = file->next) {
      int result = roll_back(file);
      if (result != SQLITE_OK) error = result;
    }
  }
  pthread_mutex_unlock(&lock);
  return error;
}
