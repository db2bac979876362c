/** Tests of the dossier service on a real PostgreSQL and the real engine. */
package vn.motcua.dossier;
