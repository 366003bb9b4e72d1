select :at::timestamptz + clock_shift as now from centre where centre = :centre
