package kr.naru.domain.member;

/**
 * The approval chain of a member: papers, joining fee, first dues, approval.
 *
 * <p>Source: deck, "서류 접수 → 가입비 입금 → 첫회 회비 입금 → 승인" (MBR-02, MBR-03).
 */
public enum MemberState {
  APPLIED,
  DOCS_OK,
  JOIN_FEE_PAID,
  FIRST_DUE_PAID,
  APPROVED,
  SUSPENDED,
  LEFT
}
