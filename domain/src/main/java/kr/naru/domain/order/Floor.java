package kr.naru.domain.order;

/** Who runs the floor of a centre ({@code floor}, dated): its WMS, or the hub itself. */
public enum Floor {
  WMS,
  NARU
}
