package kr.naru.connector.store.message;

import kr.naru.domain.shared.CentreId;

/**
 * What makes a request one and the same: a repeat under this key changes nothing.
 *
 * @param principal who chose the key; two principals may choose the same one
 * @param hash SHA-256 of the payload; another payload under the key is refused
 */
public record RequestKey(
    CentreId centre, String principal, String operation, String key, byte[] hash) {
  String lockName() {
    return String.join("\u001f", centre.value(), principal, operation, key);
  }
}
