package kr.naru.route.member;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.shared.StoreCode;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** A member's standing with personal data masked, and a store's own page. */
@Component
class MemberLookup {
  private static final Sql MEMBER = Sql.file("query/member.sql");
  private static final Sql OVERVIEW = Sql.file("query/overview.sql");

  private final Lookup lookup;

  MemberLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer member(Call call) {
    return of(MEMBER, call);
  }

  Answer overview(Call call) {
    return of(OVERVIEW, call);
  }

  private Answer of(Sql sql, Call call) {
    StoreCode store = lookup.store(call);
    var parameters = lookup.parameters(call);
    parameters.put("store", store.value());
    return lookup.found(sql, parameters, "member store", store.value());
  }
}
