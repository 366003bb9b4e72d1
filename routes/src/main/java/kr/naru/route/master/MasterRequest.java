package kr.naru.route.master;

import kr.naru.connector.jms.FromPartner;
import kr.naru.connector.jms.PartnerMessage;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.mapping.wire.MasterBatch;

/** A partner's records to apply, once. */
record MasterRequest(PartnerMessage received, RequestKey key, MasterBatch batch)
    implements FromPartner {}
