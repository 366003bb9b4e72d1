package kr.naru.twin.wms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The warehouse's stock sequence: dense, and never given twice, also after a kill. */
public interface Sequence {
  /** The number after the last. */
  long next();

  long last();

  /** Lives as long as this process. */
  static Sequence after(long last) {
    return new Sequence() {
      private long number = last;

      @Override
      public long next() {
        return ++number;
      }

      @Override
      public long last() {
        return number;
      }
    };
  }

  /** Goes on where an earlier run ended; a first run begins after {@code first}. */
  static Sequence keptIn(Path file, long first) {
    var kept = Kept.open(file, first);
    return new Sequence() {
      private long number = kept.read();

      @Override
      public long next() {
        kept.write(++number);
        return number;
      }

      @Override
      public long last() {
        return number;
      }
    };
  }

  /** The file; what is written survives this process, not the machine. */
  record Kept(FileChannel channel) {
    static Kept open(Path file, long first) {
      try {
        var kept =
            new Kept(
                FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
        if (kept.channel.size() < Long.BYTES) {
          kept.write(first);
        }
        return kept;
      } catch (IOException e) {
        throw new UncheckedIOException("Could not open " + file + ". Check that it is yours.", e);
      }
    }

    long read() {
      var buffer = ByteBuffer.allocate(Long.BYTES);
      try {
        channel.read(buffer, 0);
        return buffer.flip().getLong();
      } catch (IOException e) {
        throw new UncheckedIOException("Could not read the stock sequence", e);
      }
    }

    void write(long number) {
      try {
        channel.write(ByteBuffer.allocate(Long.BYTES).putLong(number).flip(), 0);
      } catch (IOException e) {
        throw new UncheckedIOException("Could not keep the stock sequence", e);
      }
    }
  }
}
