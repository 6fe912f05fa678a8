import GRDB
import Crypto
enum StorageStub {}
