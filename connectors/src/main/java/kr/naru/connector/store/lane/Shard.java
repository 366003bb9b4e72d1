package kr.naru.connector.store.lane;

import kr.naru.domain.shared.CentreId;

/** The part of a centre's lane that one instance delivers at a time; a key is always in one. */
public record Shard(CentreId centre, String lane, int number, int of) {
  @Override
  public String toString() {
    return lane + " of " + centre + (of == 1 ? "" : " " + (number + 1) + "/" + of);
  }
}
