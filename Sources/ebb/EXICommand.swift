// ebb exi: the EXI codec at the command line.

enum EXICommand {
    static func run(_ arguments: Arguments) throws(CommandError) {
        throw .usage("exi takes encode, decode or verify")
    }
}
