package kr.naru.connector.file;

import java.util.Optional;

/**
 * The verdicts of a file, as its sender gets them.
 *
 * @param dropped where it lay; empty for one that was sent by command
 */
public record FileResult(Optional<DroppedFile> dropped, byte[] csv) {}
