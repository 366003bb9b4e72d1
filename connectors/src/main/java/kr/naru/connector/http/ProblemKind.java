package kr.naru.connector.http;

import java.util.Locale;

/** Every problem a door can answer with; docs/partners/problems explains each. */
public enum ProblemKind {
  UNAUTHENTICATED(401, "No valid token came with the call", "유효한 토큰이 없습니다"),
  FORBIDDEN(403, "The token does not allow this", "토큰에 권한이 없습니다"),
  NOT_FOUND(404, "There is no such thing for this caller", "찾을 수 없습니다"),
  UNKNOWN_STORE(404, "The centre has no such member store", "센터에 등록되지 않은 점포입니다"),
  INVALID_MESSAGE(400, "The message cannot be understood", "메시지를 이해할 수 없습니다"),
  BODY_TOO_LARGE(413, "The body is larger than this door takes", "본문이 이 접점의 한도를 넘습니다"),
  STORE_MISSING(400, "The call must name a store", "점포를 지정해야 합니다"),
  KEY_IN_FLIGHT(409, "The same request is being decided", "같은 요청을 처리하고 있습니다"),
  KEY_REUSED(422, "The key was used with another payload", "같은 키로 다른 내용이 접수되었습니다"),
  CLIENT_ORDER_NO_USED(409, "The store used this order number before", "이미 사용된 점포 주문번호입니다"),
  TOO_MANY_REQUESTS(429, "Too many calls of one caller at once", "요청이 한꺼번에 너무 많습니다"),
  BUSY(503, "The hub is busy; nothing was done", "잠시 후 다시 시도하세요"),
  INTERNAL(500, "The hub failed; nothing was done", "내부 오류입니다");

  private final int status;
  private final String title;
  private final String titleKo;

  ProblemKind(int status, String title, String titleKo) {
    this.status = status;
    this.title = title;
    this.titleKo = titleKo;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String titleKo() {
    return titleKo;
  }

  /** The last part of the page's address: {@code unknown-store}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
