package kr.naru.domain.shared;

import java.util.List;

/** A decision that others must be told about. */
public interface Telling {
  List<? extends Fact> facts();
}
