package kr.naru.connector.http;

/** The rights a token can carry, as its {@code scope} names them. */
public final class Scopes {
  public static final String ORDER_WRITE = "order:write";
  public static final String ORDER_READ = "order:read";
  public static final String ORDER_PHONE = "order:phone";
  public static final String BALANCE_READ = "balance:read";
  public static final String PRICE_READ = "price:read";
  public static final String PASSPORT_READ = "passport:read";
  public static final String ACT_FOR = "act_for";
  public static final String OPERATE = "operate";
  public static final String METRICS_READ = "metrics:read";

  public static final String MEMBER_READ = "member:read";
  public static final String STATEMENT_WRITE = "statement:write";
  public static final String CENTRE_ADMIN = "centre:admin";

  private Scopes() {}
}
