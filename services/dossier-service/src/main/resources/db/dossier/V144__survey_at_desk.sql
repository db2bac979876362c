-- Who printed the slip holds its address: an answer from there, or from the desk's own network, is kept and counted apart.
ALTER TABLE survey_invitation ADD COLUMN printed_from text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN survey_invitation.printed_from IS 'Network addresses of the officers'' machines on which the slip was shown; never that of who answers';
ALTER TABLE survey_answer ADD COLUMN at_desk boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN survey_answer.at_desk IS 'Came from a machine that showed the slip or from a network of the desk: counted apart, and in no rate of satisfaction';
