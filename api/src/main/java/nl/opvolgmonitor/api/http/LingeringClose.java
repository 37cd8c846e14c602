package nl.opvolgmonitor.api.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes a connection in stages (RFC 9112, section 9.6): first only what we send, and what still comes in is thrown away.
 * Closed at once, a client that is still sending what we refused would lose the answer that says why.
 */
final class LingeringClose extends ChannelDuplexHandler {

    private final Duration patience;
    private boolean closing;

    /** {@code patience}: how long the other side may go on before the connection ends all the same. */
    LingeringClose(Duration patience) {
        this.patience = patience;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (closing || !(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
            context.close(promise);
            return;
        }
        closing = true;
        channel.shutdownOutput().addListener(done -> context.read());
        var end = context.executor().schedule(() -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(gone -> {
            end.cancel(false);
            promise.trySuccess();
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (closing) {
            ReferenceCountUtil.release(bytes);
        } else {
            context.fireChannelRead(bytes);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (closing) {
            context.read();
        } else {
            context.fireChannelReadComplete();
        }
    }
}
