select hash, status, answer, set_config('naru.mine', 'false', true)
from inbox
where centre = :centre and principal = :principal and operation = :operation and key = :key
