package kr.naru.route.delivery;

import java.util.List;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.shared.Telling;

/** What an operator's act came to, and who must know. */
record RunAnswered(Answer answer, List<RunProgressed> facts) implements Telling {}
