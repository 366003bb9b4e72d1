update money_account
set deposit = deposit + :depositFreed,
    deposit_held = deposit_held - :depositFreed - :depositTaken,
    credit_held = credit_held - :creditFreed - :creditTaken,
    receivable = receivable - :creditTaken,
    version = version + 1
where centre = :centre and store = :store
