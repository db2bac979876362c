-- The level of an agency decides how a dossier goes to it (Decree 61/2018 Art. 19.6, 19.7).
ALTER TABLE agency_name ADD COLUMN level text CHECK (level IN ('COMMUNE', 'DISTRICT', 'PROVINCE', 'MINISTRY'));
COMMENT ON COLUMN agency_name.level IS 'Null where nobody has said it since the column came; the setup file has to say it';

-- What the name itself says of agencies that were there before; a city may be of two levels and is left open.
UPDATE agency_name SET level = CASE
    WHEN name ~* '^(UBND|Ủy ban nhân dân) (xã|phường|thị trấn|đặc khu) ' THEN 'COMMUNE'
    WHEN name ~* '^(UBND|Ủy ban nhân dân) (huyện|quận|thị xã) ' THEN 'DISTRICT'
    WHEN name ~* '^((UBND|Ủy ban nhân dân) tỉnh|Sở) ' THEN 'PROVINCE'
    WHEN name ~ '^Bộ ' AND name !~ '^Bộ phận ' THEN 'MINISTRY'
    END;
