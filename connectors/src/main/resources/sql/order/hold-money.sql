update money_account
set deposit = deposit - :fromDeposit, deposit_held = deposit_held + :fromDeposit,
    credit_held = credit_held + :onCredit, version = version + 1
where centre = :centre and store = :store
