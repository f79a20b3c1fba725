package org.gongyak.postgres;

import java.nio.file.Path;
import java.util.List;
import org.gongyak.postgres.folder.Binaries;

/** The words of every refusal: what is wrong, where, and how to mend it. */
final class Refusals {
    private Refusals() {}

    static Refused inUse(Path folder, String process) {
        return new Refused(
                "database.in-use",
                "다른 Gongyak 프로세스(번호 %s)가 이 데이터 폴더를 사용하고 있습니다: %s. 그 프로세스를 먼저 끝내거나 다른 데이터 폴더를 지정해 주십시오."
                        .formatted(process, folder),
                "Another Gongyak process (number %s) is using this data folder: %s. End it first, or name another data folder."
                        .formatted(process, folder));
    }

    static Refused notOurs(Path folder) {
        return new Refused(
                "database.not-ours",
                "Gongyak이 만든 데이터 폴더가 아니며 비어 있지도 않습니다: %s. 아무것도 변경하지 않았습니다. 비어 있거나 아직 없는 폴더를 지정해 주십시오."
                        .formatted(folder),
                "This is neither an empty folder nor a data folder made by Gongyak: %s. Nothing in it was changed. Name a folder that is empty or does not exist yet."
                        .formatted(folder));
    }

    static Refused otherVersion(Path cluster, String version) {
        String found = version.isEmpty() ? "?" : version;
        return new Refused(
                "database.other-version",
                "데이터베이스가 PostgreSQL %s용으로 만들어졌으나 이 프로그램은 PostgreSQL %s만 열 수 있습니다: %s. 아무것도 변경하지 않았습니다. 그 데이터베이스를 만든 버전의 Gongyak으로 백업한 뒤 새 데이터 폴더에 복원해 주십시오."
                        .formatted(found, Binaries.VERSION, cluster),
                "This database was made for PostgreSQL %s, and this program opens PostgreSQL %s only: %s. Nothing in it was changed. Back it up with the Gongyak that made it, and restore the backup into a new data folder."
                        .formatted(found, Binaries.VERSION, cluster));
    }

    static Refused readOnly(Path folder) {
        return new Refused(
                "database.read-only",
                "데이터 폴더가 있는 디스크가 읽기 전용입니다: %s. 디스크를 쓰기 가능하게 다시 마운트하거나 다른 데이터 폴더를 지정해 주십시오.".formatted(folder),
                "The disk of the data folder is read-only: %s. Mount it for writing, or name another data folder."
                        .formatted(folder));
    }

    static Refused diskFull(Path folder, long mebibytes, long needed) {
        return new Refused(
                "database.disk-full",
                "데이터 폴더가 있는 디스크의 여유 공간이 부족합니다(%d MiB 남음, %d MiB 이상 필요): %s. 공간을 비우거나 더 큰 디스크의 폴더를 지정해 주십시오."
                        .formatted(mebibytes, needed, folder),
                "The disk of the data folder has too little room (%d MiB left, %d MiB needed): %s. Free some room, or name a folder on a larger disk."
                        .formatted(mebibytes, needed, folder));
    }

    static Refused diskFilled(Path folder) {
        return new Refused(
                "database.disk-full",
                "데이터 폴더가 있는 디스크에 더 쓸 수 없습니다(공간, 파일 수 또는 할당량 한도 도달): %s. 공간을 비우거나 더 큰 디스크의 폴더를 지정해 주십시오."
                        .formatted(folder),
                "Nothing more can be written to the disk of the data folder (its room, number of files or quota is used up): %s. Free some room, or name a folder on a larger disk."
                        .formatted(folder));
    }

    static Refused notPermitted(Path folder, String reason) {
        return new Refused(
                "database.not-permitted",
                "현재 계정에는 데이터 폴더를 사용할 권한이 없습니다: %s (%s). 폴더를 만든 계정으로 실행하거나, 폴더와 그 상위 폴더의 권한을 고치거나, 다른 데이터 폴더를 지정해 주십시오."
                        .formatted(folder, reason),
                "This account may not use the data folder: %s (%s). Run as the account that made it, mend the permissions of the folder and those above it, or name another data folder."
                        .formatted(folder, reason));
    }

    static Refused passwordLost(Path file) {
        return new Refused(
                "database.password-lost",
                "데이터베이스 관리자 암호 파일이 없거나 데이터베이스와 맞지 않습니다: %s. 데이터베이스는 그대로 있습니다. 백업에서 이 파일을 되돌려 놓고 다시 시작해 주십시오."
                        .formatted(file),
                "The file with the password of the database's superuser is missing or does not fit: %s. The database is untouched. Put the file back from a backup and start again."
                        .formatted(file));
    }

    static Refused orphanStays(Path cluster, List<Long> processes) {
        return new Refused(
                "database.orphan",
                "이전 실행에서 남은 PostgreSQL 프로세스(번호 %s)가 종료되지 않습니다: %s. 이 프로세스를 직접 종료하거나 컴퓨터를 다시 시작한 뒤 실행해 주십시오."
                        .formatted(processes, cluster),
                "PostgreSQL processes left by an earlier run (numbers %s) do not end: %s. End them by hand or restart the machine, then start again."
                        .formatted(processes, cluster));
    }

    static Refused doesNotStart(Path folder, String reason) {
        return new Refused(
                "database.does-not-start",
                "PostgreSQL이 시작되지 않았습니다: %s. 원인: %s. 폴더의 postgres.log를 확인해 주십시오. 다른 PostgreSQL을 사용하려면 환경 변수 DATABASE_URL을 지정하십시오."
                        .formatted(folder, reason),
                "PostgreSQL did not start: %s. Reason: %s. See postgres.log in the folder. To use another PostgreSQL, set the environment variable DATABASE_URL."
                        .formatted(folder, reason));
    }

    static Refused noAccount(Path folder) {
        return new Refused(
                "database.root",
                "PostgreSQL은 root로 실행할 수 없고, 이 컴퓨터에서는 다른 계정으로 바꿀 수도 없습니다(unshare와 setpriv 모두 실패): %s. 일반 사용자로 실행하거나 환경 변수 DATABASE_URL을 지정해 주십시오."
                        .formatted(folder),
                "PostgreSQL refuses to run as root, and this machine lets us become no other account (unshare and setpriv both failed): %s. Run as an ordinary user, or set the environment variable DATABASE_URL."
                        .formatted(folder));
    }

    static Refused otherMachine(String system) {
        return new Refused(
                "database.other-machine",
                "내장 데이터베이스는 Linux(amd64)에서만 실행됩니다. 이 컴퓨터: %s. PostgreSQL %s을 설치하고 환경 변수 DATABASE_URL로 지정해 주십시오."
                        .formatted(system, Binaries.VERSION),
                "The embedded database runs on Linux (amd64) only; this machine is %s. Install PostgreSQL %s and name it in the environment variable DATABASE_URL."
                        .formatted(system, Binaries.VERSION));
    }
}
