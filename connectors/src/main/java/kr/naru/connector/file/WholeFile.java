package kr.naru.connector.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import kr.naru.connector.store.file.FileClaims;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileExclusiveReadLockStrategy;
import org.apache.camel.component.file.GenericFileOperations;

/**
 * Lets a file in once it is quiet, and on one instance only.
 *
 * <p>Links are left alone: a folder shows what lies in it and nothing else.
 */
public final class WholeFile implements GenericFileExclusiveReadLockStrategy<File> {
  private final FileClaims claims;
  private final Duration quiet;
  private final Clock clock;

  public WholeFile(FileClaims claims, Duration quiet, Clock clock) {
    this.claims = claims;
    this.quiet = quiet;
    this.clock = clock;
  }

  @Override
  public boolean acquireExclusiveReadLock(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange)
      throws IOException {
    var path = path(file);
    if (!isQuiet(path) || !claims.claim(DroppedFile.owner(path), file.getFileNameOnly())) {
      return false;
    }
    // another instance may have finished it between the listing and the claim
    var still = isQuiet(path);
    if (!still) {
      release(file);
    }
    return still;
  }

  private boolean isQuiet(Path path) throws IOException {
    try {
      var changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          && Duration.between(changed, clock.instant()).compareTo(quiet) >= 0;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static Path path(GenericFile<File> file) {
    return Path.of(file.getAbsoluteFilePath());
  }

  private void release(GenericFile<File> file) {
    claims.release(DroppedFile.owner(path(file)), file.getFileNameOnly());
  }

  @Override
  public void releaseExclusiveReadLockOnAbort(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
    // nothing was claimed
  }

  @Override
  public void releaseExclusiveReadLockOnRollback(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
    release(file);
  }

  @Override
  public void releaseExclusiveReadLockOnCommit(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
    release(file);
  }

  @Override
  public void prepareOnStartup(
      GenericFileOperations<File> operations, GenericFileEndpoint<File> endpoint) {
    // claims of a killed instance end by themselves
  }

  @Override
  public void setTimeout(long timeout) {
    // a file that is not quiet is looked at again at the next poll
  }

  @Override
  public void setCheckInterval(long checkInterval) {
    // as above
  }

  @Override
  public void setReadLockLoggingLevel(LoggingLevel level) {
    // a file not taken yet is not worth a line
  }

  @Override
  public void setMarkerFiler(boolean markerFile) {
    // the claim is in the database
  }

  @Override
  public void setDeleteOrphanLockFiles(boolean deleteOrphanLockFiles) {
    // there are none
  }
}
