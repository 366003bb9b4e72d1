package kr.naru.bench.floor;

/**
 * What the hub has to reach.
 *
 * @param wanted the better value that is aimed at; equal to {@code limit} when there is none
 * @param least true when more is better
 */
record Bound(
    String english, String korean, double reached, double limit, double wanted, boolean least) {
  boolean held() {
    return least ? reached >= limit : reached <= limit;
  }

  boolean wantedReached() {
    return least ? reached >= wanted : reached <= wanted;
  }
}
