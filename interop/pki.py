"""The certificates of the TLS and Plug and Charge cells, made anew for every run by Josev's own script.

Its "-20" certificates are P-256 with SHA-256, where ISO 15118-20 asks for secp521r1 or Ed448: good for interoperation, not for
the conformance of certificates.
"""
import shutil
import subprocess
from pathlib import Path

#: What `create_certs.sh` encrypts every private key with.
PASSWORD = "12345"


class PKI:
    """`directory` is Josev's PKI_PATH; the properties are files as Ebb's options take them."""

    def __init__(self, directory: Path):
        import iso15118

        self.directory = directory
        self._certificates, self._keys = directory / "iso15118_20" / "certs", directory / "iso15118_20" / "private_keys"
        if directory.exists():
            shutil.rmtree(directory)
        shutil.copytree(Path(iso15118.__file__).parent / "shared" / "pki", directory)
        made = subprocess.run(["bash", "create_certs.sh", "-v", "iso-20", "-p", PASSWORD], cwd=directory, capture_output=True, text=True)
        if not (self._certificates / "contractLeafCert.der").exists():
            raise RuntimeError(f"create_certs.sh made no certificates: {made.stderr[-300:]}")
        # Josev looks for both editions' certificates under the name of the older one.
        (directory / "iso15118_2").symlink_to("iso15118_20")

    def certificate(self, name: str) -> Path:
        return self._certificates / f"{name}.pem"

    def key(self, name: str) -> Path:
        """The private key without its password."""
        opened = self._keys / f"{name}.opened.key"
        if not opened.exists():
            subprocess.run(["openssl", "pkey", "-in", self._keys / f"{name}.key", "-passin", f"pass:{PASSWORD}", "-out", opened],
                           check=True, capture_output=True)
        return opened

    def chain(self, *names: str) -> Path:
        """Certificates in one file, the leaf first."""
        chain = self._certificates / f"{names[0]}Chain.pem"
        chain.write_text("".join(self.certificate(name).read_text() for name in names))
        return chain

    @property
    def emaid(self) -> str:
        """The contract's identifier: the common name of its certificate."""
        subject = subprocess.run(["openssl", "x509", "-in", self.certificate("contractLeafCert"), "-noout", "-subject", "-nameopt", "multiline"],
                                 check=True, capture_output=True, text=True).stdout
        return next(line.split("=", 1)[1].strip() for line in subject.splitlines() if "commonName" in line)

    def station_options(self, identification: str) -> list:
        """`ebb station`'s side: the operator's chain, the car makers' root that cars must lead to, and the root of contracts."""
        options = ["--tls-cert", self.certificate("cpoCertChain"), "--tls-key", self.key("seccLeaf"),
                   "--tls-ca", self.certificate("oemRootCACert"), "--tls-older"]
        return options + (["--mo-ca", self.certificate("moRootCACert"), "--pnc-older"] if identification == "PnC" else [])

    def car_options(self, identification: str) -> list:
        options = ["--tls-cert", self.certificate("oemCertChain"), "--tls-key", self.key("oemLeaf"),
                   "--tls-ca", self.certificate("v2gRootCACert"), "--tls-older"]
        contract = ["--contract-cert", self.chain("contractLeafCert", "moSubCA2Cert", "moSubCA1Cert"),
                    "--contract-key", self.key("contractLeaf"), "--pnc-older"]
        return options + (contract if identification == "PnC" else [])
