insert into inbox (centre, principal, operation, key, hash, status, answer)
values (:centre, :principal, :operation, :key, :hash, :status, :answer)
